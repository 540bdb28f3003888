//! The running kernel's algorithms; the witness is `/proc/crypto`.

use std::collections::BTreeMap;
use std::fs;

use netlink_core::live_tests;
use netlink_core::uapi::netlink::NETLINK_CRYPTO;
use netlink_crypto::{
    Algorithm, AlgorithmFlags, Algorithms, Connection, CreateAlgorithm, DeleteAlgorithm, DeleteDefaultRandom,
    Error, GetAlgorithm, GetStatistics, Report, UpdateAlgorithm,
};

const CRYPTO: i32 = NETLINK_CRYPTO as i32;

live_tests! {
    algorithms_are_those_of_proc_crypto: [Protocol(CRYPTO)],
    an_algorithm_is_found_by_name_and_by_driver: [Protocol(CRYPTO)],
    an_algorithm_is_chosen_by_its_flags: [Protocol(CRYPTO)],
    what_is_not_there_is_not_found: [Protocol(CRYPTO)],
    an_instance_is_created_updated_and_deleted: [Root, Works("printenv NETLINK_LAB"), Protocol(CRYPTO), Module("authenc")],
    what_exists_already_is_said_to: [Root, Protocol(CRYPTO)],
    what_is_no_instance_cannot_be_deleted: [Root, Protocol(CRYPTO)],
    a_priority_wants_an_implementation: [Root, Protocol(CRYPTO)],
    the_default_generator_is_let_go: [Root, Works("printenv NETLINK_LAB"), Protocol(CRYPTO)],
    kernels_that_do_not_count_say_so: [Protocol(CRYPTO)],
    requests_run_asynchronously: [Root, Protocol(CRYPTO)],
}

/// `/proc/crypto`: for each implementation, by its name, what its lines say.
fn proc_crypto() -> BTreeMap<String, BTreeMap<String, String>> {
    let text = fs::read_to_string("/proc/crypto").expect("it is mounted");
    let line = |line: &str| line.split_once(':').map(|(key, value)| (key.trim().into(), value.trim().into()));
    let blocks = text.split("\n\n").map(|block| block.lines().filter_map(line).collect());
    blocks.filter_map(|block: BTreeMap<String, String>| Some((block.get("driver")?.clone(), block))).collect()
}

/// What `/proc/crypto` would say of an algorithm.
fn lines(algorithm: &Algorithm) -> BTreeMap<String, String> {
    let report = algorithm.report.as_ref().expect("every algorithm has a report");
    let sizes: &[(&str, u32)] = match report {
        Report::Hash(hash) => &[("blocksize", hash.block_size), ("digestsize", hash.digest_size)],
        Report::Skcipher(cipher) => &[
            ("blocksize", cipher.block_size),
            ("min keysize", cipher.least_key_size),
            ("max keysize", cipher.greatest_key_size),
            ("ivsize", cipher.vector_size),
        ],
        Report::Aead(aead) => &[
            ("blocksize", aead.block_size),
            ("ivsize", aead.vector_size),
            ("maxauthsize", aead.greatest_tag_size),
        ],
        Report::Cipher(cipher) => &[
            ("blocksize", cipher.block_size),
            ("min keysize", cipher.least_key_size),
            ("max keysize", cipher.greatest_key_size),
        ],
        Report::Random(random) => &[("seedsize", random.seed_size)],
        _ => &[],
    };
    let sizes = sizes.iter().map(|(name, size)| (String::from(*name), size.to_string()));
    let internal = algorithm.flags.contains(AlgorithmFlags::INTERNAL);
    let texts = [
        ("name", algorithm.name.to_string()),
        ("driver", algorithm.driver.to_string()),
        ("module", algorithm.module.to_string()),
        ("priority", algorithm.priority.to_string()),
        ("type", report.kind().to_string()),
        ("internal", if internal { "yes" } else { "no" }.into()),
    ];
    texts.into_iter().map(|(name, text)| (name.into(), text)).chain(sizes).collect()
}

fn algorithms_are_those_of_proc_crypto() -> Result<(), Error> {
    let before = proc_crypto();
    let listed = Connection::open()?.list(Algorithms::new())?;
    let after = proc_crypto();
    // Other tests create and delete some meanwhile.
    let stable = |driver: &str| before.contains_key(driver) && before.get(driver) == after.get(driver);
    let mut compared = 0;
    for algorithm in listed.iter().filter(|algorithm| stable(&algorithm.driver.to_string())) {
        for (name, value) in lines(algorithm) {
            assert_eq!(after[&algorithm.driver.to_string()].get(&name), Some(&value), "{algorithm:?}");
        }
        compared += 1;
    }
    assert!(compared > 10 && compared + 5 > before.len(), "{compared} of {}", before.len());
    Ok(())
}

fn an_algorithm_is_found_by_name_and_by_driver() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let named = connection.get(GetAlgorithm::named("sha256"))?;
    let Some(Report::Hash(report)) = named.report else { panic!("{named:?}") };
    assert_eq!((report.digest_size, report.block_size), (32, 64));
    let driver = named.driver.to_string();
    assert_eq!(connection.get(GetAlgorithm::driver(&driver))?.driver, named.driver);
    Ok(())
}

fn an_algorithm_is_chosen_by_its_flags() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let built_in =
        GetAlgorithm::named("sha256").with_flags(AlgorithmFlags::empty(), AlgorithmFlags::INSTANCE);
    assert_eq!(connection.get(built_in)?.name, "sha256");
    let instance =
        GetAlgorithm::named("sha256").with_flags(AlgorithmFlags::INSTANCE, AlgorithmFlags::INSTANCE);
    assert!(connection.get(instance).unwrap_err().is_not_found());
    Ok(())
}

fn what_is_not_there_is_not_found() -> Result<(), Error> {
    let error = Connection::open()?.get(GetAlgorithm::driver("rot13-generic")).unwrap_err();
    assert_eq!(error.to_string(), "get algorithm: ENOENT (No such file or directory)");
    assert!(error.is_not_found());
    Ok(())
}

fn an_instance_is_created_updated_and_deleted() -> Result<(), Error> {
    let name = "authenc(hmac(sha256),cbc(aes))";
    let mut connection = Connection::open()?;
    connection.run(CreateAlgorithm::named(name))?;
    let made = connection.get(GetAlgorithm::named(name))?;
    assert!(made.flags.contains(AlgorithmFlags::INSTANCE | AlgorithmFlags::TESTED));
    let Some(Report::Aead(report)) = made.report else { panic!("{made:?}") };
    assert_eq!((report.greatest_tag_size, report.vector_size), (32, 16));
    let driver = made.driver.to_string();
    connection.run(UpdateAlgorithm::driver(&driver).priority(made.priority + 7))?;
    assert_eq!(proc_crypto()[&driver]["priority"], (made.priority + 7).to_string());
    connection.run(DeleteAlgorithm::driver(&driver))?;
    assert!(!proc_crypto().contains_key(&driver));
    assert!(connection.run(DeleteAlgorithm::driver(&driver)).unwrap_err().is_not_found());
    Ok(())
}

fn what_exists_already_is_said_to() -> Result<(), Error> {
    let error = Connection::open()?.run(CreateAlgorithm::named("sha256")).unwrap_err();
    assert!(error.already_exists(), "{error}");
    Ok(())
}

fn what_is_no_instance_cannot_be_deleted() -> Result<(), Error> {
    let mut connection = Connection::open()?;
    let driver = connection.get(GetAlgorithm::named("sha256"))?.driver.to_string();
    let error = connection.run(DeleteAlgorithm::driver(&driver)).unwrap_err();
    assert_eq!(error.to_string(), "delete algorithm: EINVAL (Invalid argument)");
    Ok(())
}

fn a_priority_wants_an_implementation() -> Result<(), Error> {
    let request = CreateAlgorithm::named("ecb(cipher_null)").priority(7);
    let error = Connection::open()?.run(request).unwrap_err();
    assert_eq!(error.to_string(), "create algorithm: EINVAL (Invalid argument)");
    Ok(())
}

/// Whether there is one, and whether it is in use, depends on what else the kernel has done.
fn the_default_generator_is_let_go() -> Result<(), Error> {
    match Connection::open()?.run(DeleteDefaultRandom::new()) {
        Err(error) if error.is_busy() => Ok(()),
        other => other.map(drop),
    }
}

fn kernels_that_do_not_count_say_so() -> Result<(), Error> {
    match Connection::open()?.get(GetStatistics::named("sha256")) {
        Err(error) => assert!(error.is_unsupported(), "{error}"),
        Ok(statistics) => assert_ne!(format!("{statistics:?}"), ""),
    }
    Ok(())
}

fn requests_run_asynchronously() -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = netlink_crypto::tokio::Connection::open()?;
        let before = proc_crypto();
        let listed = connection.list(Algorithms::new()).await?;
        let after = proc_crypto();
        let mut stable = before.keys().filter(|driver| after.contains_key(*driver));
        assert!(stable.all(|driver| listed.iter().any(|algorithm| algorithm.driver == driver.as_str())));
        assert_eq!(connection.get(GetAlgorithm::named("sha256")).await?.name, "sha256");
        let absent = connection.get(GetAlgorithm::driver("rot13-generic")).await.unwrap_err();
        assert!(absent.is_not_found());
        let again = connection.run(CreateAlgorithm::named("sha256")).await.unwrap_err();
        assert!(again.already_exists());
        Ok(())
    })
}
